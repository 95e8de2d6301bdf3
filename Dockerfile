# One container is a site: docker build -t continuity . && docker run -p 127.0.0.1:8000:8000 -v continuity:/data continuity
FROM python:3.11-slim-bookworm

WORKDIR /app
COPY pyproject.toml requirements.lock ./
RUN pip install --no-cache-dir --root-user-action=ignore -c requirements.lock ".[postgres,redis]"

COPY . .
RUN python manage.py collectstatic --noinput \
    && useradd --uid 10001 --no-create-home continuity \
    && install -d -o continuity /data

# The SQLite file and the uploads; a DATABASE_URL that names PostgreSQL leaves the uploads alone here.
USER continuity
ENV DATABASE_URL=sqlite:////data/continuity.sqlite3 MEDIA_ROOT=/data/media PYTHONUNBUFFERED=1
VOLUME /data
EXPOSE 8000

# The control socket would go to a home directory that this user does not have.
CMD ["sh", "-c", "python manage.py migrate --noinput && exec gunicorn config.wsgi --bind 0.0.0.0:8000 --workers 2 --no-control-socket --worker-tmp-dir /dev/shm --access-logfile -"]
