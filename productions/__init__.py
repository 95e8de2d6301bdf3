"""What holds about a production, and since when.

What can be said: `vocabulary`, `statements`, `dates`, `money`. What follows from it: `history` (the fold), and `facts`, the
index that `index` reads for lists and people's pages. How the pages say it: `page` (a state for readers), `words`, `notes`,
`charts`; `timeline`, `changes`, `chronicle` and `sides` tell how it came about, `notices` what was put right.
"""
