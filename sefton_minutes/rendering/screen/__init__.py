"""Papers as they are shown beside the text: the pages that are printed, made again within a moment."""
