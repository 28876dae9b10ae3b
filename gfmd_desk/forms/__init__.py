"""Report forms: TOML to Form, with errors a person can mend."""
