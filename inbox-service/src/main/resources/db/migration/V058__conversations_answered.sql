-- When a member of the team last answered: the first answer and the later ones are promised differently.
ALTER TABLE conversations ADD answered_at timestamptz;
