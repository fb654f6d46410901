"""The pages of a ModernGov site, read by the classes and addresses that its templates print."""
