"""Many inputs: the work list, the run over it, and what is shown meanwhile."""
