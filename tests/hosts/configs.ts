import type { Served } from './programs.ts';

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** nginx with nothing but the files that the build wrote for it. */
export function writeNginxConfig({ root, base, port, own }: Served): string {
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${own}/pid;
error_log stderr notice;
worker_processes 1;
events { worker_connections 512; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${own}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${root}${base}/_nginx/*.conf;
  }
}
`;
}

const modules = 'mpm_event authz_core authz_host dir mime alias headers rewrite deflate filter setenvif env';

/** Apache with the modules that shared hosts have, and a folder whose own `.htaccess` counts. */
export function writeApacheConfig({ root, port, own }: Served): string {
  return `${modules
    .split(' ')
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
ErrorLog ${own}/error.log
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${root}
AddOutputFilterByType DEFLATE text/html text/css application/javascript application/json
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;
}

/** Caddy with nothing but the file that the build wrote for it. */
export function writeCaddyConfig({ root, base, port }: Served): string {
  return `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${root}${base}/_caddy/site.caddy
}
`;
}

/** lighttpd with nothing but the file that the build wrote for it. */
export function writeLighttpdConfig({ root, base, port }: Served): string {
  return `server.modules = ( "mod_redirect", "mod_setenv", "mod_access" )
server.document-root = "${root}"
server.bind = "127.0.0.1"
server.port = ${port}
include "${root}${base}/_lighttpd/site.conf"
`;
}
