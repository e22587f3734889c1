"""Stand-ins for libraries of other systems that are as strict about arguments as ctypes is."""

import ctypes
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol


class _Parameter(Protocol):
    def from_param(self, value: object) -> object: ...


class Function:
    """A function of a library: takes what its declaration allows, and no other number of it."""

    def __init__(self, name: str, does: Callable[..., object]) -> None:
        self.name = name
        self.argtypes: Sequence[_Parameter] | None = None
        self.restype: object = ctypes.c_int
        self.does = does

    def __call__(self, *given: object) -> object:
        if self.argtypes is None:
            raise TypeError(f"{self.name} is called without being declared")
        if len(given) != len(self.argtypes):
            raise TypeError(f"{self.name} takes {len(self.argtypes)} arguments, not {len(given)}")
        for kind, value in zip(self.argtypes, given, strict=True):
            kind.from_param(value)
        return self.does(*given)


class Library:
    """A library that has these functions and no others."""

    def __init__(self, functions: Mapping[str, Callable[..., object]]) -> None:
        self._functions = {name: Function(name, does) for name, does in functions.items()}

    def __getitem__(self, name: str) -> Function:
        """Give a function to be declared anew, as ctypes does."""
        return Function(name, self._functions[name].does)

    def __getattr__(self, name: str) -> Function:
        try:
            return self._functions[name]
        except KeyError:
            raise AttributeError(name) from None


def value_at(reference: object) -> Any:  # noqa: ANN401  whatever was passed by reference
    """Give what a `ctypes.byref` points to."""
    return getattr(reference, "_obj")  # noqa: B009  ctypes declares it nowhere
