"""The public pages of productions, and of the people and companies that their facts name."""
