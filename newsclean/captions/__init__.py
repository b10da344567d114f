"""What captions of photos and the credits of photographers look like."""
