using Platform.Store.Events;
using Platform.Store.Events.PubSub;

namespace Platform.Store.Tests.Events.PubSub;

public sealed class PubSubEventLogTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(401)]
    [InlineData(0)]
    [InlineData(200)]
    public async Task What_fails_in_passing_is_tried_again_until_there_are_ids(int status)
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        topic.Next.Enqueue(status);
        topic.Next.Enqueue(status);

        Assert.Equal(new AppendOutcome(2, 0), await log.AppendAsync(Lines.Batch("a", "b")));
        Assert.Equal([status, status, 200], topic.Answers);
        Assert.Equal(2, topic.Events.Length);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task What_nobody_may_do_is_not_tried_again(int status)
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        topic.Next.Enqueue(status);

        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(Lines.Batch("a")));
        Assert.Equal([status], topic.Answers);
        Assert.Equal(new AppendOutcome(1, 0), await log.AppendAsync(Lines.Batch("a")));
    }

    [Fact]
    public async Task At_its_deadline_a_batch_is_given_up_and_later_the_same_is_taken()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open(options => options with { Deadline = TimeSpan.FromMilliseconds(200), FirstPause = TimeSpan.FromMilliseconds(100) });
        for (var failure = 0; failure < 50; failure++)
            topic.Next.Enqueue(503);

        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(Lines.Batch("a")));
        Assert.Equal(0, log.PendingBytes);
        topic.Next.Clear();

        await using var patient = topic.Open();
        Assert.Equal(new AppendOutcome(1, 0), await patient.AppendAsync(Lines.Batch("a")));
    }

    [Fact]
    public async Task A_silent_connection_keeps_nobody_beyond_the_deadline()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open(options => options with { Deadline = TimeSpan.FromMilliseconds(200) });
        topic.Hold();
        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(Lines.Batch("a")));
        Assert.Equal(0, log.PendingBytes);
        Assert.Empty(topic.Events);
    }

    [Fact]
    public async Task What_comes_while_publishers_are_busy_shares_the_next_request()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open(options => options with { Publishers = 1 });
        topic.Hold();
        var batches = Enumerable.Range(0, 30).Select(number => log.AppendAsync(Lines.Batch($"e{number}"))).ToArray();
        topic.GoOn();
        await Task.WhenAll(batches);

        Assert.InRange(topic.Taken.Count, 1, 2);
        Assert.Equal(30, topic.Taken.Sum());
    }

    [Fact]
    public async Task A_batch_larger_than_a_request_is_cut_into_several()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        Assert.Equal(new AppendOutcome(2_500, 0), await log.AppendAsync(Lines.Batch([.. Enumerable.Range(0, 2_500).Select(number => $"e{number}")])));
        Assert.Equal([1_000, 1_000, 500], topic.Taken);
    }

    [Fact]
    public async Task No_request_is_longer_than_Pub_Sub_takes()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        var batch = new EventBatch();
        for (var number = 0; number < 400; number++)
            batch.Add(System.Text.Encoding.UTF8.GetBytes($"{{\"eventType\":\"search\",\"eventId\":\"e{number}\",\"uri\":\"{new string('x', 60_000)}\"}}"), EventId.Of($"e{number}"));

        Assert.Equal(new AppendOutcome(400, 0), await log.AppendAsync(batch));
        Assert.All(topic.Answers, status => Assert.Equal(200, status));
        Assert.Equal(400, topic.Taken.Sum());
    }

    [Fact]
    public async Task An_event_that_is_refused_costs_no_batch_but_its_own()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open(options => options with { Publishers = 1 });
        topic.Poison = "poison";
        topic.Hold();
        var first = log.AppendAsync(Lines.Batch("first"));
        string[][] ids = [["a", "b"], ["c", "poison", "d"], ["e"], ["f"]];
        var batches = ids.Select(batch => log.AppendAsync(Lines.Batch(batch))).ToArray();
        topic.GoOn();

        await Assert.ThrowsAsync<IOException>(() => batches[1]);
        await Task.WhenAll([first, batches[0], batches[2], batches[3]]);
        // What was taken of the batch that failed is not taken again.
        topic.Poison = null;
        Assert.Equal(new AppendOutcome(1, 2), await log.AppendAsync(Lines.Batch(ids[1])));
        Assert.Equal(8, topic.Events.Length);
    }

    [Fact]
    public async Task What_is_no_object_of_JSON_costs_no_batch_but_its_own()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        var broken = new EventBatch();
        broken.Add("[1]"u8, EventId.None);

        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(broken));
        Assert.Equal(new AppendOutcome(1, 0), await log.AppendAsync(Lines.Batch("a")));
    }

    [Fact]
    public async Task An_event_without_an_id_has_the_same_one_each_time_that_it_is_published()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        topic.Next.Enqueue(-1);
        var batch = new EventBatch();
        batch.Add("{\"eventType\":\"home-page-view\",\"visitorId\":\"v\"}"u8, EventId.None);
        await log.AppendAsync(batch);

        Assert.Equal(2, topic.Events.Length);
        Assert.Contains("\"eventId\":\"", Assert.Single(topic.Events.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_bears_its_type_and_a_request_its_sender()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open(tokens: new OneToken());
        await log.AppendAsync(Lines.Batch("a"));

        Assert.Equal(["detail-page-view"], topic.Types);
        Assert.Equal(["Bearer the-token"], topic.Senders);
    }

    [Fact]
    public async Task While_nobody_gives_a_token_nothing_is_acknowledged()
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open(options => options with { Deadline = TimeSpan.FromMilliseconds(100) }, new NoneToday());
        await Assert.ThrowsAsync<IOException>(() => log.AppendAsync(Lines.Batch("a")));
        Assert.Empty(topic.Senders);
    }

    private sealed class OneToken : IAccessTokens
    {
        public ValueTask<string?> FindAsync(CancellationToken cancel) => ValueTask.FromResult<string?>("the-token");
    }

    private sealed class NoneToday : IAccessTokens
    {
        public ValueTask<string?> FindAsync(CancellationToken cancel) => throw new HttpRequestException("None today.");
    }
}
