"""What a search asks and finds: words folded, queries read, hits ranked and marked. It knows no index."""
