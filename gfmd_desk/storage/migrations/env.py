"""What Alembic runs: the migrations, on the connection that was opened for them."""

from alembic import context

from gfmd_desk.storage.schema import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True)
context.run_migrations()
