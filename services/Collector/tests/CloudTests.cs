using System.Net;
using System.Text.Json;
using Platform.Hosting.Verbs;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Sessions;
using Platform.Store.Tests.Events.PubSub;

namespace Platform.Collector.Tests;

/// <summary>Collector as it runs in the cloud: events go to a topic, sessions to Redis.</summary>
public sealed class CloudTests : IDisposable
{
    private const string Topic = "projects/test/topics/events";

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task An_acknowledged_event_is_in_the_topic_and_not_in_the_folder()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var collector = await StartAsync(topic);
        using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a"), ShopEvents.View("b")));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(2, json.RootElement.GetProperty("accepted").GetInt32());
        Assert.Equal([ShopEvents.View("a"), ShopEvents.View("b")], topic.Events);
        Assert.Empty(EventLogFiles.All(new DataFolder(_data.Path)));
        Assert.Equal(["p1", "p1"], (await collector.Get<ISessionStore>().FindAsync("v1", default)).Viewed);
    }

    [Fact]
    public async Task While_the_topic_takes_nothing_nothing_is_acknowledged_nor_remembered()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var collector = await StartAsync(topic);
        topic.Refuse(true);
        using var refused = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a")));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Empty((await collector.Get<ISessionStore>().FindAsync("v1", default)).Viewed);

        topic.Refuse(false);
        using var taken = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a")));
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal([ShopEvents.View("a")], topic.Events);
    }

    [Fact]
    public async Task Without_Redis_no_acknowledged_event_is_lost()
    {
        await using var topic = await FakeTopic.StartAsync();
        // Nothing listens at port 1.
        await using var collector = await StartAsync(topic, ("Sessions:Redis", "127.0.0.1:1"));
        for (var number = 0; number < 20; number++)
        {
            using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View($"e{number}")));
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        }

        Assert.IsType<RedisSessionStore>(collector.Get<ISessionStore>());
        Assert.Equal(20, topic.Events.Length);
        Assert.Contains("collector_session_failures_total 20", await collector.Http.GetStringAsync("/metrics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sessions:Redis", "nowhere", "Sessions:Redis")]
    [InlineData("Sessions:PasswordFile", "/no/such/file", "Sessions:Redis")]
    [InlineData("Events:Topic", "events", "Events:Topic")]
    [InlineData("Events:Deadline", "01:00:00", "Events:Deadline")]
    [InlineData("Events:Topics", "events", "Events")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value, string named)
    {
        var stopped = await Assert.ThrowsAsync<UserException>(() => RunningCollector.StartAsync(_data.Path, null, (key, value)));
        Assert.Contains(named, stopped.Message, StringComparison.Ordinal);
    }

    private Task<RunningCollector> StartAsync(FakeTopic topic, params (string Key, string Value)[] more) =>
        RunningCollector.StartAsync(
            _data.Path, null, [("Events:Topic", Topic), ("PUBSUB_EMULATOR_HOST", topic.Address["http://".Length..]), .. more]);
}
