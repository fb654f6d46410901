"""The real window on a real X display, driven by real keys and a real mouse."""
