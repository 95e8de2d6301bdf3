"""What was reported, what was taken from it, and every act of staff."""
