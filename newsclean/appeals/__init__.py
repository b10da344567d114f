"""How sites speak to their readers: invitations, consent, forms."""
