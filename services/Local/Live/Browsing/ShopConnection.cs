using System.Buffers;
using System.Net.Sockets;
using Platform.Local.Live.Timing;

namespace Platform.Local.Live.Browsing;

/// <summary>A connection that is kept alive, with one request on its way at a time.</summary>
internal sealed class ShopConnection(ShopAddress shop, RunClock clock) : IDisposable
{
    private readonly Socket _socket = new(shop.Point.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ArrayBufferWriter<byte> _request = new(1_024);
    private volatile bool _isAborted;

    public ShopAnswer Answer { get; } = new();

    /// <summary>Where the answer's blocks are read into.</summary>
    public PageContent Content { get; } = new();

    /// <summary>Whether an answer came over it before: the shop may have closed it since.</summary>
    public bool IsReused { get; private set; }

    /// <summary>Whether whoever waits has lost patience.</summary>
    public bool IsAborted => _isAborted;

    /// <summary>The moment at which whoever waits loses patience.</summary>
    public long Deadline { get; set; }

    /// <summary>The moment since which nobody has used it.</summary>
    public long IdleSince { get; set; }

    public async ValueTask ConnectAsync() => await _socket.ConnectAsync(shop.Point);

    /// <summary>Sends a request and takes in the whole answer.</summary>
    /// <returns>The moment at which the first byte of the answer was there.</returns>
    /// <exception cref="SocketException">The connection broke.</exception>
    /// <exception cref="IOException">The answer is none, or does not end.</exception>
    public async ValueTask<long> ExchangeAsync(ShopRequest request, CookieJar jar, bool acceptsGzip)
    {
        Answer.Clear();
        _request.ResetWrittenCount();
        request.Write(_request, shop.Host, jar, acceptsGzip);
        for (var sent = 0; sent < _request.WrittenCount;)
            sent += await _socket.SendAsync(_request.WrittenMemory[sent..], SocketFlags.None);
        var first = 0L;
        while (!Answer.IsComplete)
        {
            var read = await _socket.ReceiveAsync(Answer.Room(), SocketFlags.None);
            if (Answer.Received == 0)
                first = clock.Now;
            Answer.Add(read);
        }

        IsReused = true;
        return first;
    }

    /// <summary>Ends what is on its way: whoever waits for it gets an exception.</summary>
    public void Abort()
    {
        _isAborted = true;
        _socket.Dispose();
    }

    public void Dispose()
    {
        _socket.Dispose();
        Answer.Dispose();
    }
}
