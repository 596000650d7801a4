using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Sessions;

namespace Platform.Collector.Tests;

public sealed class EndpointTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("application/json", "{0}", 1)]
    [InlineData("application/json", "[{0},{1}]", 2)]
    [InlineData("application/json", "[]", 0)]
    [InlineData("application/x-ndjson", "{0}\n{1}\n", 2)]
    [InlineData("application/x-www-form-urlencoded", "{0}\r\n\r\n{1}", 2)]
    [InlineData("text/plain", "\ufeff{0}", 1)]
    public async Task One_event_a_list_or_a_line_for_each_is_durable_when_it_is_acknowledged(string type, string format, int count)
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        var body = format.Replace("{0}", ShopEvents.View("a"), StringComparison.Ordinal).Replace("{1}", ShopEvents.View("b"), StringComparison.Ordinal);
        using var answer = await collector.Http.PostAsync("/v1/events", new StringContent(body, Encoding.UTF8, type));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(count, json.RootElement.GetProperty("accepted").GetInt32());
        Assert.Equal(count, CollectorProcess.IdsIn(_data.Path).Length);
    }

    [Fact]
    public async Task What_is_wrong_with_an_event_is_named_and_the_sound_ones_are_kept()
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        var mistaken = ShopEvents.View("b").Replace("\"p1\"", "\"\"", StringComparison.Ordinal);
        using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a"), "7", mistaken, ShopEvents.View("c")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var errors = problem.RootElement.GetProperty("errors").EnumerateArray()
            .Select(error => (error.GetProperty("index").GetInt32(), error.GetProperty("field").GetString())).ToArray();
        Assert.Equal([(1, ""), (2, "productDetails[0].product.id")], errors);
        Assert.Equal(2, problem.RootElement.GetProperty("rejected").GetInt32());
        Assert.Equal(["a", "c"], CollectorProcess.IdsIn(_data.Path));
    }

    [Theory]
    [InlineData("[{0},{1}")]
    [InlineData("[{0} {1}]")]
    [InlineData("[{0},{1}]]")]
    [InlineData("[{0},{1},]")]
    [InlineData("{0}\n{1}\n}")]
    public async Task What_is_broken_at_its_end_is_named_and_what_comes_before_is_kept_once(string format)
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        var body = format.Replace("{0}", ShopEvents.View("a"), StringComparison.Ordinal).Replace("{1}", ShopEvents.View("b"), StringComparison.Ordinal);
        using var answer = await collector.Http.PostAsync("/v1/events", new StringContent(body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var kept = CollectorProcess.IdsIn(_data.Path);
        Assert.Equal(kept.Length, problem.RootElement.GetProperty("accepted").GetInt32());
        Assert.Equal(kept.Length == 1 ? "a" : "ab", string.Concat(kept));
        Assert.Contains("expected JSON", problem.RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[{")]
    [InlineData("{\"eventType\":\"detail-page-view\"")]
    [InlineData("{\"eventType\":\"detail-page-view\",\"visitorId\":\"v\",\"eventTime\":\"yesterday\"}")]
    [InlineData("{\"\\ud800\":1}")]
    public async Task Nonsense_is_refused_as_problem_details(string body)
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        using var answer = await collector.Http.PostAsync("/v1/events", new StringContent(body));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Empty(EventLogFiles.All(new DataFolder(_data.Path)));
    }

    [Fact]
    public async Task An_event_over_several_lines_is_kept_on_one_with_everything_that_it_says()
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        var body = ShopEvents.View("a", ",\r\n\"custom\":\"\\ud800\",\n\"other\" :\t[1.50,\n{\"x\":\"\\n\"}]");
        using var answer = await collector.Http.PostAsync("/v1/events", new StringContent(body));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var line = Assert.Single(EventLogFiles.All(new DataFolder(_data.Path)).SelectMany(File.ReadLines));
        using var kept = JsonDocument.Parse(line);
        Assert.Equal("1.50", kept.RootElement.GetProperty("other")[0].GetRawText());
        Assert.Equal(1, (await EventTable.ReadAsync(new DataFolder(_data.Path), 1)).Events);
    }

    [Fact]
    public async Task Without_a_time_an_event_has_that_of_its_receipt()
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        using var answer = await collector.Http.PostAsync(
            "/v1/events", new StringContent("""{ "eventType":"home-page-view","visitorId":"v"}"""));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.NotNull((await EventTable.ReadAsync(new DataFolder(_data.Path), 1)).Span);
    }

    [Fact]
    public async Task A_repeated_delivery_counts_once_in_the_log_and_in_the_session()
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        for (var delivery = 0; delivery < 2; delivery++)
        {
            using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a")));
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Equal((1 - delivery, delivery), (json.RootElement.GetProperty("accepted").GetInt32(), json.RootElement.GetProperty("duplicates").GetInt32()));
        }

        Assert.Equal(["p1"], (await collector.Get<ISessionStore>().FindAsync("v1", default)).Viewed);
    }

    [Fact]
    public async Task Without_consent_no_session_is_remembered()
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a", ",\"consent\":\"none\"")));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Empty((await collector.Get<ISessionStore>().FindAsync("v1", default)).Viewed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_refused_whether_or_not_it_says_so_first(bool isAnnounced)
    {
        await using var collector = await RunningCollector.StartAsync(
            _data.Path, null, ("Collector:MaxBodyBytes", "10000"), ("Collector:MaxEventBytes", "5000"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/events") { Content = new ByteArrayContent(new byte[20_000]) };
        request.Headers.TransferEncodingChunked = !isAnnounced;
        using var answer = await collector.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Too_long_an_event_and_too_many_are_refused_one_by_one()
    {
        await using var collector = await RunningCollector.StartAsync(
            _data.Path, null, ("Collector:MaxEventBytes", "500"), ("Collector:MaxEvents", "3"));
        using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(
            ShopEvents.View("a"), ShopEvents.View("b", $",\"uri\":\"{new string('x', 500)}\""), ShopEvents.View("c"), ShopEvents.View("d")));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["a", "c"], CollectorProcess.IdsIn(_data.Path));
    }

    [Fact]
    public void A_client_has_its_rate_and_the_machine_itself_none()
    {
        using var rates = new ClientRates(new CollectorOptions { EventsPerSecond = 10 });
        var (client, other) = (IPAddress.Parse("203.0.113.7"), IPAddress.Parse("203.0.113.8"));
        Assert.True(rates.TryTake(client, 60));
        Assert.False(rates.TryTake(client, 60));
        Assert.True(rates.TryTake(other, 60));
        Assert.True(rates.TryTake(IPAddress.Loopback, 1_000_000));
    }

    [Fact]
    public async Task While_the_disk_hangs_requests_are_refused_with_the_time_to_come_again_and_later_all_are_taken()
    {
        using var disk = new HangingDisk();
        var bytes = Encoding.UTF8.GetByteCount(ShopEvents.View("x0")) + 1;
        await using var collector = await RunningCollector.StartAsync(_data.Path, services => services.AddSingleton(parts => EventLogWriter.Open(
            parts.GetRequiredService<DataFolder>(), new EventLogOptions { PendingBytes = 3 * bytes }, TimeProvider.System, disk.Create)));
        var log = collector.Get<EventLogWriter>();

        var waiting = new List<Task<HttpResponseMessage>>();
        for (var sent = 0; sent < 3; sent++)
        {
            waiting.Add(collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View($"x{sent}"))));
            while (log.PendingBytes < (sent + 1) * bytes)
                await Task.Yield();
        }

        using (var refused = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("x9"))))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        }

        Assert.All(waiting, task => Assert.False(task.IsCompleted));
        disk.GoOn();
        foreach (var answer in await Task.WhenAll(waiting))
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Contains("collector_events_total{outcome=\"refused\"} 1", await collector.Http.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_that_are_still_coming_have_a_budget_beyond_which_others_are_refused()
    {
        await using var collector = await RunningCollector.StartAsync(
            _data.Path, null, ("Collector:MaxBodyBytes", "40000"), ("Collector:MaxEventBytes", "40000"), ("Collector:MaxBytesInFlight", "80000"));
        var budget = collector.Get<BodyBudget>();
        Assert.True(budget.TryTake(70_000));

        using (var refused = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a", $",\"uri\":\"{new string('x', 30_000)}\""))))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        budget.GiveBack(70_000);
        using var taken = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a", $",\"uri\":\"{new string('x', 30_000)}\"")));
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.True(budget.TryTake(80_000));
    }

    /// <summary>A disk that writes nothing until it is told to go on.</summary>
    private sealed class HangingDisk : IDisposable
    {
        private readonly ManualResetEventSlim _goOn = new();

        public void GoOn() => _goOn.Set();

        public IEventLogFile Create(string folder, DateTimeOffset now) => new HangingFile(_goOn, folder);

        public void Dispose()
        {
            _goOn.Set();
            _goOn.Dispose();
        }

        private sealed class HangingFile(ManualResetEventSlim goOn, string folder) : IEventLogFile
        {
            public string Folder => folder;

            public void Append(IReadOnlyList<ReadOnlyMemory<byte>> lines) => goOn.Wait();

            public void Dispose()
            {
            }
        }
    }
}
