using System.Net;

namespace Platform.Collector.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task Asked_to_end_under_load_it_fails_no_request_and_loses_no_event()
    {
        using var data = new TemporaryFolder();
        await using var collector = await CollectorProcess.ServeAsync(data.Path, ["--drain", "2"]);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var clients = Enumerable.Range(0, 4).Select(client => Task.Run(async () =>
        {
            var acknowledged = new List<string>();
            for (var sent = 0; ; sent++)
            {
                using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View($"{client}-{sent}")));
                Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
                acknowledged.Add($"{client}-{sent}");
                if (sent == 20)
                    begun.TrySetResult();
                // From here on a load balancer would send its requests to another pod.
                if (answer.Headers.ConnectionClose == true)
                    return acknowledged;
            }
        })).ToArray();

        await begun.Task;
        Assert.Equal(0, await collector.TerminateAsync());

        var acknowledged = (await Task.WhenAll(clients)).SelectMany(ids => ids).Order();
        Assert.Equal(acknowledged, CollectorProcess.IdsIn(data.Path).Order());
    }

    [Fact]
    public async Task A_request_is_counted_and_leaves_no_line_in_the_log()
    {
        using var data = new TemporaryFolder();
        await using var collector = await CollectorProcess.ServeAsync(data.Path, []);
        using var answer = await collector.Http.PostAsync("/v1/events", ShopEvents.Body(ShopEvents.View("a")));
        var metrics = await collector.Http.GetStringAsync("/metrics");
        Assert.Equal(0, await collector.TerminateAsync());

        Assert.Contains("collector_events_total{outcome=\"accepted\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains("Application started", collector.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/v1/events", collector.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Collector__MaxEvents", "0", "MaxEvents is 0; expected 1 to 1000000")]
    [InlineData("Collector__MaxBodyBytes", "lots", "Collector:MaxBodyBytes")]
    [InlineData("Collector__MaxBodyBites", "5000", "MaxBodyBites")]
    [InlineData("ASPNETCORE_URLS", "nowhere", "nowhere")]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence(string name, string value, string said)
    {
        using var data = new TemporaryFolder();
        var (exitCode, output) = await CollectorProcess.RunAsync(["serve", "--data", data.Path], (name, value));
        Assert.Equal(1, exitCode);
        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--drain", "-1")]
    [InlineData("evaluate", "none", "--test", "nowhere.txt")]
    [InlineData("trian")]
    public async Task A_wrong_command_line_gets_a_sentence(params string[] arguments)
    {
        var (exitCode, output) = await CollectorProcess.RunAsync(arguments);
        Assert.Equal(1, exitCode);
        Assert.NotEmpty(output.Trim());
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }
}
