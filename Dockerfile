# Builds the package from this folder, and installs it as any user would, without sources and build tools.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /package

FROM node:22-bookworm-slim
COPY --from=build /package /package
RUN npm install --global --no-audit --no-fund /package/*.tgz && rm -r /package \
  && mkdir /data && chown node:node /data
USER node
ENV NODE_ENV=production XDG_DATA_HOME=/data
VOLUME /data
EXPOSE 4180
ENTRYPOINT ["marsad"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4180"]
