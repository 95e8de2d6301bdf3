"""Tables of general knowledge: words, given names, companies, outlets and places that film news is written with."""
