using System.Net;
using System.Net.Sockets;

namespace Platform.Benchmarks.Live;

/// <summary>A server that takes every connection and every request and never answers.</summary>
internal sealed class Silence : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _taken = [];
    private readonly Task _taking;

    public Silence()
    {
        _listener.Start(backlog: 8_192);
        _taking = TakeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _taking;
        foreach (var client in _taken)
            client.Dispose();
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true)
                _taken.Add(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The listener was told to stop.
        }
    }
}
