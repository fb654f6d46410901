"""Real processes, real disorder: what was acknowledged is there afterwards."""
