# Temoto in a container: page and service on port 8080, data in /data.
# docker build -t temoto . && docker run --name temoto -p 127.0.0.1:8080:8080 -v temoto:/data -e PUBLIC_URL=https://… -e TRUST_PROXY=1 temoto
# 127.0.0.1, so that only a proxy on this machine asks: with TRUST_PROXY whoever reached the port directly could invent an address for each request.

# Only builds: this Node runs npm, and nothing of it is in the result.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The package that brings Node keeps a second copy of it, and TypeScript comes along for types that are not checked here: together 220 MB.
RUN npm run build && npm ci --omit=dev && rm -rf node_modules/node/node_modules node_modules/typescript node_modules/@typescript

# No Node of its own: package.json pins one, and npm ci has brought it.
FROM debian:bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data PATH=/app/node_modules/.bin:$PATH
WORKDIR /app
# The server runs its TypeScript as it is: these parts and the built page are all that it needs.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/server ./server
COPY --from=build /app/src/domain ./src/domain
COPY --from=build /app/src/i18n ./src/i18n
# An ordinary user, and a folder that is only theirs; a new volume takes over both.
RUN useradd --system --uid 10001 temoto && install -d -o temoto -m 0700 /data
USER temoto
VOLUME /data
EXPOSE 8080
# Alive, not ready: a database that is away for a while is no reason to end what serves the call page.
# The first start makes a database, which takes a while on a slow disk.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ["node", "-e", "fetch('http://localhost:'+(process.env.PORT||8080)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself is the process that hears SIGTERM; docker waits ten seconds, Temoto needs at most nine.
CMD ["node", "server/main.ts"]
