"""Small pieces that pages, panels and dialogs are put together from. They know no services."""
