"""Sites: the handshake (`enrolment`), and what a peer shows to strangers (`posture`)."""
