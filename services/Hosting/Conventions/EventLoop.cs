using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Hosting.Conventions;

/// <summary>
/// Lets the thread that hears of bytes at a socket read the request, answer it and write the answer, as event loops do,
/// instead of handing it from queue to queue: an answer takes less time than the handing on. There are as many of these
/// threads as cores, so whoever blocks one blocks many requests: what is slow awaits, or runs beside them, as the
/// rungs do that keep no deadline.
/// </summary>
internal static class EventLoop
{
    /// <summary>The runtime knows no other way to say it, and looks when a socket is first waited for. Set to 0, it stays as it is.</summary>
    private const string Setting = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>Has to come before anything waits for a socket.</summary>
    public static void AddEventLoop(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Setting)))
            Environment.SetEnvironmentVariable(Setting, "1");
        if (Environment.GetEnvironmentVariable(Setting) == "1")
            builder.Services.Configure<SocketTransportOptions>(sockets => sockets.UnsafePreferInlineScheduling = true);
    }
}
