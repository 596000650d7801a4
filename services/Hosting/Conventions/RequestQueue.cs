using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Answers;

namespace Platform.Hosting.Conventions;

/// <summary>
/// Finds out how many requests wait. They wait at their sockets, before any code of ours or of the server sees them,
/// and nothing counts them there: so the process sends itself a letter, over a connection of its own, which takes its
/// turn among the requests. As many of them as were seen until it came were ahead of it.
/// </summary>
internal sealed class RequestQueue(Overload overload, TimeProvider time, ILogger<RequestQueue> logger) : BackgroundService
{
    /// <summary>Between two letters: seldom enough to cost nothing, often enough to notice a queue while it is short.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start(backlog: 1);
            using var outbox = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await outbox.ConnectAsync(listener.LocalEndpoint, stoppingToken).ConfigureAwait(false);
            using var inbox = await listener.AcceptSocketAsync(stoppingToken).ConfigureAwait(false);
            listener.Stop();
            if (!Equals(inbox.RemoteEndPoint, outbox.LocalEndPoint))
                throw new SocketException((int)SocketError.ConnectionRefused);
            var letter = new byte[1];
            while (true)
            {
                overload.LetterSent();
                await outbox.SendAsync(letter, stoppingToken).ConfigureAwait(false);
                await inbox.ReceiveAsync(letter, stoppingToken).ConfigureAwait(false);
                overload.LetterCame();
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(false);
            }
        }
        catch (SocketException failure)
        {
            overload.LetterCame();
            logger.LogWarning(failure, "How many requests wait is not known; only a queue of threads will shed.");
        }
    }
}
