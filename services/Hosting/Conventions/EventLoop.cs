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
public static class EventLoop
{
    /// <summary>The runtime knows no other way to say it. Set to 0, requests are handed on.</summary>
    private const string Setting = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>Says it to the runtime, which looks once: has to come before the process's first socket.</summary>
    public static void Choose()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Setting)))
            Environment.SetEnvironmentVariable(Setting, "1");
    }

    internal static void AddEventLoop(this WebApplicationBuilder builder)
    {
        Choose();
        if (Environment.GetEnvironmentVariable(Setting) == "1")
            builder.Services.Configure<SocketTransportOptions>(sockets => sockets.UnsafePreferInlineScheduling = true);
    }
}
