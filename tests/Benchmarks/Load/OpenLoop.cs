using System.Diagnostics;
using System.Net.Sockets;
using HdrHistogram;

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
    /// <returns>Microseconds from the due time to the end of the answer.</returns>
    public static async Task<HistogramBase> RunAsync(
        int port, Func<int, byte[]> request, int rate, TimeSpan duration, int connections)
    {
        var histogram = new LongConcurrentHistogram(1, HighestMicroseconds, 3);
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
                    await answers.ReadAsync();
                    var took = Stopwatch.GetElapsedTime(Due(index)).TotalMicroseconds;
                    histogram.RecordValue(Math.Clamp((long)took, 1, HighestMicroseconds));
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
}
