using Platform.Benchmarks.Processes;

namespace Platform.Benchmarks.Serve;

/// <summary>
/// nginx with one static file: what serving those bytes costs at the least. It is set as it is for static files where
/// speed counts: a worker a core with a socket of its own, open files remembered, sendfile, connections kept, no log of
/// accesses. Nothing is left out of its answers, nothing is built in that a package does not have.
/// </summary>
internal static class NginxServer
{
    /// <summary>Serves a body under <c>/answer.json</c>.</summary>
    public static async Task<(Server Server, int Port)> StartAsync(byte[] body)
    {
        var folder = Workspace.Fresh("nginx");
        var port = Server.FreePort();
        Directory.CreateDirectory(Path.Combine(folder, "www"));
        await File.WriteAllBytesAsync(Path.Combine(folder, "www/answer.json"), body);
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            worker_processes auto;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              open_file_cache max=10;
              keepalive_requests 100000000;
              types { application/json json; }
              client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi;
              server { listen 127.0.0.1:{{port}} reuseport; root {{folder}}/www; }
            }
            """);
        using var http = new HttpClient();
        return (await Server.StartAsync("nginx", ["-c", configuration], Server.Answers(http, $"http://127.0.0.1:{port}/answer.json")), port);
    }
}
