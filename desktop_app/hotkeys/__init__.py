"""Keys that work in every program, one file for each way in which a system offers them."""
