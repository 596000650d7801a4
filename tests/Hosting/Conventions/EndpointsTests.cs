using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Hosting.Conventions;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Tests.Testing;

namespace Platform.Hosting.Tests.Conventions;

public sealed partial class EndpointsTests
{
    [Fact]
    public async Task It_is_ready_after_all_was_read_and_warmed_up_and_no_sooner()
    {
        await using var parts = new Parts();
        var (reads, warms) = (new Gate(), new Gate());
        await using var app = await RunningApp.StartAsync(parts.Data, services => services
            .AddSingleton<IRefreshed>(new GatedRefresh(reads)).AddSingleton<IWarmedUp>(new GatedWarmUp(warms)));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/live"));
        await reads.Entered;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/health/ready"));
        reads.Open();
        await app.Get<Refresher>().First;
        await warms.Entered;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/health/ready"));
        warms.Open();
        await app.Get<WarmUp>().Done;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/ready"));
        Assert.Equal(40, warms.Entries);
    }

    [Fact]
    public async Task What_cannot_be_read_for_a_moment_is_read_before_it_is_ready()
    {
        await using var parts = new Parts();
        var flaky = new FlakyRefresh(failures: 2);
        await using var app = await RunningApp.ReadyAsync(parts.Data, services => services
            .AddSingleton<IRefreshed>(flaky).AddSingleton(new RefreshOptions { Interval = TimeSpan.FromMilliseconds(5) }));
        Assert.True(flaky.IsRead);
    }

    [Fact]
    public async Task While_it_drains_it_is_not_ready_and_asks_everyone_to_connect_elsewhere()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        app.Get<Readiness>().Drain();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/health/ready"));
        using var answer = await app.Http.GetAsync("/v1/items/a");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.ConnectionClose);
    }

    [Fact]
    public async Task Metrics_have_conventional_names_and_no_id_in_any_label()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        await app.Http.GetStringAsync("/v1/items/id-of-somebody");
        await StatusAsync(app, "/nowhere/id-of-somebody");
        using (var odd = new HttpRequestMessage(new HttpMethod("IDOFSOMEBODY"), "/v1/items/a"))
            (await app.Http.SendAsync(odd)).Dispose();

        var metrics = await app.Http.GetStringAsync("/metrics");

        Assert.Contains("http_request_duration_seconds_count{method=\"GET\",route=\"/v1/items/{id}\",code=\"200\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("http_requests_total{method=\"GET\",route=\"/v1/items/{id}\",code=\"200\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("http_requests_in_progress 1", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", metrics, StringComparison.OrdinalIgnoreCase);
        var types = MetricType().Matches(metrics).Select(match => (Name: match.Groups[1].Value, Type: match.Groups[2].Value)).ToArray();
        Assert.NotEmpty(types);
        Assert.All(types, type => Assert.Matches(type.Type == "counter" ? "^[a-z][a-z_]*_total$" : "^[a-z][a-z_]*[a-z]$", type.Name));
    }

    [Fact]
    public async Task The_interface_describes_itself()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        using var document = JsonDocument.Parse(await app.Http.GetStringAsync("/openapi/v1.json"));
        Assert.True(document.RootElement.GetProperty("paths").TryGetProperty("/v1/items/{id}", out _));
        using var docs = await app.Http.GetAsync("/docs");
        Assert.Equal("text/html", docs.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, docs.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("DELETE", "/v1/items/a", 405)]
    [InlineData("POST", "/v1/models/none/promote", 404)]
    [InlineData("GET", "/v1/broken", 500)]
    public async Task An_error_is_told_as_problem_details_and_never_with_the_works_inside(string method, string path, int status)
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await app.Http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(body);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.RootElement.GetProperty("title").GetString()));
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_collects_traces_no_request_becomes_an_activity()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        using var answer = await app.Http.GetAsync("/nowhere");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        // An activity's own id begins with the version of its format; a request's begins with its connection's.
        Assert.DoesNotMatch("^00-", problem.RootElement.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task Requests_are_answered_by_the_threads_that_read_them()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        Assert.True(app.Get<IOptions<SocketTransportOptions>>().Value.UnsafePreferInlineScheduling);
        Assert.Equal("1", Environment.GetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS"));
    }

    [Fact]
    public async Task A_failure_is_counted_under_the_route_that_failed()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        await StatusAsync(app, "/v1/broken");
        Assert.Contains("route=\"/v1/broken\",code=\"500\"} 1", await app.Http.GetStringAsync("/metrics"), StringComparison.Ordinal);
        Assert.Contains(app.Log.Errors, line => line.Contains("a secret of the house", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(16 * 1024, "HTTP/1.1 200")]
    [InlineData((16 * 1024) + 1, "HTTP/1.1 414")]
    public async Task A_request_line_may_have_16_KB(int length, string expected)
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        const string Start = "GET /v1/items/a?x=";
        const string End = " HTTP/1.1";
        var answer = await SendRawAsync(
            app, $"{Start}{new string('x', length - Start.Length - End.Length)}{End}\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith(expected, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_breaks_off_in_its_body_is_no_failure_of_ours()
    {
        await using var parts = new Parts();
        await using var app = await RunningApp.ReadyAsync(parts.Data);
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(app.Http.BaseAddress!.Host, app.Http.BaseAddress.Port);
            await using var stream = client.GetStream();
            await stream.WriteAsync("POST /v1/bodies HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf"u8.ToArray());
            client.Client.Shutdown(SocketShutdown.Send);
            // The server hangs up when it has seen that nothing more will come; whether by an end or by a reset is the same to whoever left.
            var hungUp = await Record.ExceptionAsync(() => stream.CopyToAsync(Stream.Null));
            Assert.True(hungUp is null or IOException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionReset } });
        }

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/v1/items/a"));
        Assert.Empty(app.Log.Errors);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app, string path)
    {
        using var answer = await app.Http.GetAsync(path);
        return answer.StatusCode;
    }

    private static async Task<string> SendRawAsync(RunningApp app, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(app.Http.BaseAddress!.Host, app.Http.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        return await reader.ReadToEndAsync();
    }

    [GeneratedRegex("^# TYPE ([^ ]+) ([a-z]+)$", RegexOptions.Multiline)]
    private static partial Regex MetricType();

    /// <summary>Lets whoever comes wait until it is opened.</summary>
    private sealed class Gate
    {
        private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _entries;

        public Task Entered => _entered.Task;

        public int Entries => _entries;

        public void Open() => _opened.TrySetResult();

        public Task PassAsync(CancellationToken cancel)
        {
            Interlocked.Increment(ref _entries);
            _entered.TrySetResult();
            return _opened.Task.WaitAsync(cancel);
        }
    }

    private sealed class GatedRefresh(Gate gate) : IRefreshed
    {
        public string What => "gate";

        public Task RefreshAsync(CancellationToken cancel) => gate.PassAsync(cancel);
    }

    private sealed class GatedWarmUp(Gate gate) : IWarmedUp
    {
        public Task TryOnceAsync(CancellationToken cancel) => gate.PassAsync(cancel);
    }

    private sealed class FlakyRefresh(int failures) : IRefreshed
    {
        private int _left = failures;

        public bool IsRead => _left < 0;

        public string What => "flaky";

        public Task RefreshAsync(CancellationToken cancel) =>
            _left-- > 0 ? throw new IOException("The share is away.") : Task.CompletedTask;
    }
}
