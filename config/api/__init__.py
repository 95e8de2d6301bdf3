"""The base of every endpoint: errors, strict questions, pages, conditions, limits, and the description of it all."""
