"""What is kept: settings in a file, secrets in the keyring of the operating system."""
