"""The desk: the pages on which staff do the day's work, in the admin."""
