using System.Diagnostics;
using System.Net.Sockets;
using HdrHistogram;

namespace Platform.Benchmarks.Load;

/// <summary>
/// Sends requests at a constant rate, whether or not earlier ones were answered, and counts a request's time from
/// when it was due: a server that stalls is charged for everybody who would have come meanwhile (Tene's
/// "coordinated omission").
/// </summary>
internal static class OpenLoop
{
    private const long HighestMicroseconds = 60_000_000;

    /// <summary>Runs a load.</summary>
    /// <param name="port">A port of this machine.</param>
    /// <param name="request">The bytes of the n-th request: HTTP/1.1, to be kept alive.</param>
    /// <param name="rate">Requests a second.</param>
    /// <param name="duration">How long.</param>
    /// <param name="connections">Connections, which take turns.</param>
    /// <returns>Microseconds from the due time to the end of the answer.</returns>
    public static async Task<HistogramBase> RunAsync(
        int port, Func<int, byte[]> request, int rate, TimeSpan duration, int connections)
    {
        var histogram = new LongConcurrentHistogram(1, HighestMicroseconds, 3);
        var total = (int)(rate * duration.TotalSeconds);
        var start = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 10);
        var senders = Enumerable.Range(0, connections).Select(connection => Task.Run(async () =>
        {
            using var client = new TcpClient { NoDelay = true };
            await client.ConnectAsync("127.0.0.1", port);
            var answers = new HttpAnswerReader(client.GetStream());
            for (var index = connection; index < total; index += connections)
            {
                var due = start + (long)(index * (double)Stopwatch.Frequency / rate);
                await WaitUntilAsync(due);
                await client.GetStream().WriteAsync(request(index));
                await answers.ReadAsync();
                var took = Stopwatch.GetElapsedTime(due).TotalMicroseconds;
                histogram.RecordValue(Math.Clamp((long)took, 1, HighestMicroseconds));
            }
        }));
        await Task.WhenAll(senders);
        return histogram;
    }

    private static async Task WaitUntilAsync(long due)
    {
        // Sleeps while there is time, and watches the clock for the last millisecond.
        while (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due) is { Ticks: > 0 } left)
        {
            if (left.TotalMilliseconds > 2)
                await Task.Delay((int)left.TotalMilliseconds - 1);
            else
                await Task.Yield();
        }
    }
}
