using Platform.Benchmarks.Processes;

namespace Platform.Benchmarks.Live;

/// <summary>
/// nginx with three saved pages of the shop, one for each kind of address: a responder that costs next to nothing, so that
/// what is measured is the shoppers.
/// </summary>
internal static class StaticShop
{
    /// <summary>Starts it on a core.</summary>
    /// <param name="shop">The shop whose pages are saved.</param>
    /// <param name="core">The core.</param>
    public static async Task<(Server Server, int Port)> StartAsync(HttpClient shop, int core)
    {
        var folder = Workspace.Fresh("static-shop");
        var pages = Directory.CreateDirectory(Path.Combine(folder, "www")).FullName;
        foreach (var (name, address) in new[] { ("home", "/"), ("list", "/category"), ("product", "/product/p00017") })
            await File.WriteAllBytesAsync(Path.Combine(pages, $"{name}.html"), await shop.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
        var port = Server.FreePort();
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            worker_processes 1;
            worker_rlimit_nofile 65536;
            events { worker_connections 32768; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              open_file_cache max=10;
              keepalive_requests 100000000;
              types { text/html html; }
              client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi;
              server {
                listen 127.0.0.1:{{port}} backlog=8192;
                root {{folder}}/www;
                # Forms are answered by a page, too.
                error_page 405 =200 /home.html;
                location / { try_files /home.html =404; }
                location /category { try_files /list.html =404; }
                location /search { try_files /list.html =404; }
                location /product { try_files /product.html =404; }
              }
            }
            """);
        using var http = new HttpClient();
        return (await Server.StartAsync("taskset", ["-c", $"{core}", "nginx", "-c", configuration], Server.Answers(http, $"http://127.0.0.1:{port}/")), port);
    }
}
