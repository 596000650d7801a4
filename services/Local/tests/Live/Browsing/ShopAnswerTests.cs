using System.IO.Compression;
using System.Text;
using CsCheck;
using Platform.Local.Live.Browsing;

namespace Platform.Local.Tests.Live.Browsing;

public sealed class ShopAnswerTests
{
    [Fact]
    public void A_body_is_the_same_however_it_comes() => Gen.Select(
        Gen.Byte.Array[0, 3_000], Gen.Int[1, 700].Array[1, 20], Gen.Int[1, 900].Array[1, 20], Gen.Bool, Gen.Bool).Sample((body, chunks, reads, isChunked, isPacked) =>
    {
        var sent = isPacked ? Pack(body) : body;
        var head = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{(isPacked ? "content-encoding: gzip\r\n" : "")}"
            + (isChunked ? "Transfer-Encoding: chunked\r\n\r\n" : $"Content-Length: {sent.Length}\r\n\r\n");
        using var answer = new ShopAnswer();
        // Twice: a connection's answer is filled again and again.
        for (var round = 0; round < 2; round++)
        {
            answer.Clear();
            Feed(answer, [.. Encoding.ASCII.GetBytes(head), .. isChunked ? Chunked(sent, chunks) : sent], reads);
            Assert.True(answer.IsComplete);
            Assert.False(answer.Closes);
            Assert.Equal(200, answer.Status);
            Assert.Equal(body, answer.Body.ToArray());
        }
    });

    [Fact]
    public void A_head_says_where_to_go_which_cookies_to_keep_and_that_the_connection_ends()
    {
        using var answer = new ShopAnswer();
        Feed(answer, "HTTP/1.1 302 Found\r\nlocation: /basket?full=1\r\nConnection: close\r\nSet-Cookie: visitor=1; path=/\r\nset-cookie: basket=a%1Fb\r\nContent-Length: 0\r\n\r\n"u8, [7]);
        var jar = new CookieJar();
        answer.SetCookies(jar);
        Assert.Equal((302, "/basket?full=1", true), (answer.Status, answer.Location, answer.Closes));
        Assert.Equal(("1", "a%1Fb"), (jar.Find("visitor"), jar.Find("basket")));
    }

    [Fact]
    public void Without_a_length_a_body_lasts_to_the_end_of_the_connection()
    {
        using var answer = new ShopAnswer();
        Feed(answer, "HTTP/1.1 200 OK\r\n\r\nbody"u8, [100]);
        Assert.False(answer.IsComplete);
        answer.Add(0);
        Assert.True(answer.IsComplete && answer.Closes);
        Assert.Equal("body", Encoding.ASCII.GetString(answer.Body));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nbod")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nbod\r\n")]
    [InlineData("HTTP/1.1 200")]
    [InlineData("")]
    public void An_answer_that_ends_too_early_is_none(string text)
    {
        using var answer = new ShopAnswer();
        Feed(answer, Encoding.ASCII.GetBytes(text), [100]);
        Assert.Throws<IOException>(() => answer.Add(0));
    }

    [Theory]
    [InlineData("SSH-2.0-server\r\n\r\n")]
    [InlineData("HTTP/1.1 999 Odd\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nmany\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n")]
    public void What_is_no_http_is_refused(string text)
    {
        using var answer = new ShopAnswer();
        Assert.Throws<IOException>(() => Feed(answer, Encoding.ASCII.GetBytes(text), [100]));
    }

    private static void Feed(ShopAnswer answer, ReadOnlySpan<byte> bytes, int[] reads)
    {
        for (var turn = 0; bytes.Length > 0; turn++)
        {
            var room = answer.Room().Span;
            var count = Math.Min(Math.Min(reads[turn % reads.Length], bytes.Length), room.Length);
            bytes[..count].CopyTo(room);
            bytes = bytes[count..];
            answer.Add(count);
        }
    }

    private static byte[] Chunked(byte[] body, int[] sizes)
    {
        var bytes = new List<byte>();
        for (var (at, turn) = (0, 0); at < body.Length; turn++)
        {
            var size = Math.Min(sizes[turn % sizes.Length], body.Length - at);
            bytes.AddRange(Encoding.ASCII.GetBytes($"{size:x}\r\n"));
            bytes.AddRange(body.AsSpan(at, size));
            bytes.AddRange("\r\n"u8);
            at += size;
        }

        bytes.AddRange("0\r\n\r\n"u8);
        return [.. bytes];
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(body);
        return packed.ToArray();
    }
}
