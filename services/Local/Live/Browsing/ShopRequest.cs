using System.Buffers;
using System.Globalization;
using System.Text;

namespace Platform.Local.Live.Browsing;

/// <summary>What a browser asks for.</summary>
/// <param name="Target">Path and query, encoded.</param>
/// <param name="Form">The fields of a form that is sent, encoded; null for a page that is asked for.</param>
internal readonly record struct ShopRequest(string Target, string? Form = null)
{
    private const string Browser =
        "User-Agent: Mozilla/5.0 (compatible; simulated shopper)\r\nAccept: text/html,application/xhtml+xml,image/svg+xml,*/*;q=0.8\r\n";

    /// <summary>Writes the request as HTTP/1.1.</summary>
    /// <param name="output">Receives it.</param>
    /// <param name="host">Whom it is for.</param>
    /// <param name="jar">The browser's cookies.</param>
    /// <param name="acceptsGzip">Whether the answer may be packed.</param>
    public void Write(IBufferWriter<byte> output, string host, CookieJar jar, bool acceptsGzip)
    {
        Write(output, Form is null ? "GET " : "POST ");
        Write(output, Target);
        Write(output, " HTTP/1.1\r\nHost: ");
        Write(output, host);
        Write(output, "\r\n");
        Write(output, Browser);
        if (acceptsGzip)
            Write(output, "Accept-Encoding: gzip\r\n");
        jar.Write(output);
        if (Form is not null)
        {
            Write(output, "Origin: http://");
            Write(output, host);
            Write(output, "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
            Write(output, Encoding.UTF8.GetByteCount(Form).ToString(CultureInfo.InvariantCulture));
            Write(output, "\r\n");
        }

        Write(output, "\r\n");
        Write(output, Form ?? "");
    }

    private static void Write(IBufferWriter<byte> output, string text) => Encoding.UTF8.GetBytes(text, output);
}
