"""What texts say of those who wrote them: lines, leads, signatures, biographies."""
