using System.Net;
using Platform.Store;
using Platform.Store.Events;

namespace Platform.Collector.Tests;

public sealed class CrashTests
{
    private const int Crashes = 20;
    private const int Clients = 4;

    [Fact]
    public async Task Killed_under_load_twenty_times_nothing_acknowledged_is_missing_and_nothing_is_there_twice()
    {
        using var data = new TemporaryFolder();
        var clients = Enumerable.Range(0, Clients).Select(number => new PersistentClient($"c{number}")).ToArray();
        var random = new Random(1);
        for (var crash = 0; crash < Crashes; crash++)
        {
            await using (var collector = await CollectorProcess.ServeAsync(data.Path, []))
            {
                var enough = clients.Sum(client => client.Acknowledged.Count) + random.Next(1, 150);
                var sending = clients.Select(client => Task.Run(() => client.SendUntilItFailsAsync(collector.Http))).ToArray();
                while (clients.Sum(client => client.Acknowledged.Count) < enough)
                    await Task.Yield();
                await collector.KillAsync();
                await Task.WhenAll(sending);
            }

            var written = CollectorProcess.IdsIn(data.Path);
            Assert.Empty(clients.SelectMany(client => client.Acknowledged).Except(written));
            // Every second time the crash also tears a line, as a loss of power does.
            if (crash % 2 == 0)
                Tear(data.Path);
        }

        await using var last = await CollectorProcess.ServeAsync(data.Path, []);
        foreach (var client in clients)
            await client.FinishAsync(last.Http);
        var ids = CollectorProcess.IdsIn(data.Path);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(clients.SelectMany(client => client.Acknowledged).Order(), ids.Order());
    }

    [Fact]
    public async Task A_torn_last_line_is_mended_at_the_start_and_said()
    {
        using var data = new TemporaryFolder();
        await using (var collector = await CollectorProcess.ServeAsync(data.Path, []))
        {
            using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("whole")));
            Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
            await collector.KillAsync();
        }

        Tear(data.Path);
        Assert.Equal(1, (await EventTable.ReadAsync(new DataFolder(data.Path), 1)).Events);

        await using var again = await CollectorProcess.ServeAsync(data.Path, []);

        Assert.Equal(["whole"], CollectorProcess.IdsIn(data.Path));
        Assert.EndsWith("\n", File.ReadAllText(EventLogFiles.All(new DataFolder(data.Path)).First()), StringComparison.Ordinal);
        Assert.Contains("ended within a line", again.Output, StringComparison.Ordinal);
    }

    private static void Tear(string data)
    {
        var newest = EventLogFiles.All(new DataFolder(data)).Last();
        File.AppendAllText(newest, ShopEvents.View("torn")[..60]);
    }

    /// <summary>Sends one event after the other, each until it is acknowledged.</summary>
    private sealed class PersistentClient(string name)
    {
        private int _next;

        public List<string> Acknowledged { get; } = [];

        public async Task SendUntilItFailsAsync(HttpClient http)
        {
            try
            {
                while (true)
                    await SendAsync(http);
            }
            catch (HttpRequestException)
            {
                // Killed. Whether the last event was written nobody can say: it is sent again.
            }
        }

        public Task FinishAsync(HttpClient http) => SendAsync(http);

        private async Task SendAsync(HttpClient http)
        {
            var id = $"{name}-{_next}";
            using var answer = await http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View(id)));
            if (answer.StatusCode != HttpStatusCode.Accepted)
                throw new InvalidOperationException($"{answer.StatusCode} for {id}");
            lock (Acknowledged)
                Acknowledged.Add(id);
            _next++;
        }
    }
}
