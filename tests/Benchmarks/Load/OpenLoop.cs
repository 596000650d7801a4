using System.Diagnostics;
using System.Net.Sockets;
using HdrHistogram;
using Platform.Local.Live.Timing;

namespace Platform.Benchmarks.Load;

/// <summary>
/// Sends requests at a constant rate from one thread, whether or not earlier ones were answered, and counts a request's time from
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
    /// <param name="firstBytes">Receives microseconds from the due time to the head of the answer; null where they are not asked for.</param>
    /// <returns>Microseconds from the due time to the end of the answer.</returns>
    public static async Task<HistogramBase> RunAsync(
        int port, Func<int, byte[]> request, int rate, TimeSpan duration, int connections, HistogramBase? firstBytes = null)
    {
        var histogram = NewHistogram();
        var total = (int)(rate * duration.TotalSeconds);
        var clients = new TcpClient[connections];
        try
        {
            for (var connection = 0; connection < connections; connection++)
            {
                clients[connection] = new TcpClient { NoDelay = true };
                await clients[connection].ConnectAsync("127.0.0.1", port);
            }

            var start = Stopwatch.GetTimestamp() + (Stopwatch.Frequency / 10);
            var sending = Task.Factory.StartNew(Send, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await Task.WhenAll([sending, .. Enumerable.Range(0, connections).Select(connection => Task.Run(() => ReceiveAsync(connection)))]);

            long Due(int index) => start + (long)(index * (double)Stopwatch.Frequency / rate);

            void Send()
            {
                for (var index = 0; index < total; index++)
                {
                    Pace.WaitUntil(Due(index));
                    clients[index % connections].Client.Send(request(index));
                }
            }

            async Task ReceiveAsync(int connection)
            {
                var answers = new HttpAnswerReader(clients[connection].GetStream());
                for (var index = connection; index < total; index += connections)
                {
                    var first = await answers.ReadAsync();
                    Record(histogram, Stopwatch.GetElapsedTime(Due(index)));
                    if (firstBytes is not null)
                        Record(firstBytes, Stopwatch.GetElapsedTime(Due(index), first));
                }
            }
        }
        finally
        {
            foreach (var client in clients)
                client?.Dispose();
        }

        return histogram;
    }

    /// <summary>A histogram for times up to a minute, which many threads may tell.</summary>
    public static HistogramBase NewHistogram() => new LongConcurrentHistogram(1, HighestMicroseconds, 3);

    private static void Record(HistogramBase histogram, TimeSpan took) =>
        histogram.RecordValue(Math.Clamp((long)took.TotalMicroseconds, 1, HighestMicroseconds));
}
