"""What people find by themselves, for programs: `questions` (/api/parvis/v1)."""
