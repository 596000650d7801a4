using Microsoft.Extensions.DependencyInjection;
using Platform.Hosting.Answers;
using Platform.Hosting.Tests.Testing;

namespace Platform.Hosting.Tests.Answers;

public sealed class OverloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public void It_is_overloaded_while_more_requests_than_that_are_ahead_of_a_letter()
    {
        var overload = new Overload(longestQueue: 100_000);
        overload.LetterSent();
        Arrive(overload, 100_000);
        Assert.False(overload.IsNow);
        Arrive(overload, 1);
        Assert.True(overload.IsNow);
    }

    [Fact]
    public void What_was_ahead_of_a_letter_counts_until_the_next_one_finds_the_queue_short()
    {
        var overload = new Overload(longestQueue: 100_000);
        overload.LetterSent();
        Arrive(overload, 100_001);
        overload.LetterCame();
        Assert.True(overload.IsNow);
        overload.LetterSent();
        Assert.True(overload.IsNow);
        overload.LetterCame();
        Assert.False(overload.IsNow);
    }

    [Fact]
    public void Requests_that_come_while_no_letter_is_under_way_are_no_queue()
    {
        var overload = new Overload(longestQueue: 100_000);
        Arrive(overload, 300_000);
        Assert.False(overload.IsNow);
    }

    [Fact]
    public async Task A_serving_process_sends_itself_letters()
    {
        await using var parts = new Parts();
        var overload = new Overload(longestQueue: 0);
        overload.LetterSent();
        Arrive(overload, 1);
        Assert.True(overload.IsNow);

        await using var app = await RunningApp.ReadyAsync(parts.Data, services => services.AddSingleton(overload));

        var calm = Task.Run(async () =>
        {
            while (overload.IsNow)
                await Task.Yield();
        });
        await calm.WaitAsync(Patience);
    }

    private static void Arrive(Overload overload, int requests)
    {
        for (var request = 0; request < requests; request++)
            overload.Arrived();
    }
}
