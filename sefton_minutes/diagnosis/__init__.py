"""What goes wrong inside the program, for whoever looks after it: crash reports and the log. Both stay on
this computer, and neither ever holds a word of the record."""
