"""Sound as numbers: conversion, rates, meters, playout and gate. Pure: no device, loop or clock."""
