using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Platform.Contracts;
using Platform.Store.Sessions;
using StackExchange.Redis;

namespace Platform.Store.Tests.Sessions;

public sealed class RedisSessionStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 9, 30, 0, TimeSpan.Zero);

    /// <summary>For what is tried again where it fails, or has to fail.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(500);

    [RedisFact]
    public async Task A_visitor_takes_bounded_room_and_is_forgotten_after_a_time()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var store = await OpenAsync(redis);
        for (var delivery = 0; delivery < 10; delivery++)
            await store.RecordAsync(Enumerable.Range(0, 100).Select(number => Action(number % 2 == 0 ? EventType.DetailPageView : EventType.PurchaseComplete)).ToArray(), default);

        await using var direct = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var keys = direct.GetServer(redis.Address).Keys().ToArray();
        Assert.Equal(["session:v:actions", "session:v:bought"], keys.Select(key => key.ToString()).Order(StringComparer.Ordinal));
        foreach (var key in keys)
        {
            Assert.InRange(await direct.GetDatabase().ListLengthAsync(key), 100, 200);
            Assert.InRange((await direct.GetDatabase().KeyTimeToLiveAsync(key))!.Value, TimeSpan.FromHours(23), TimeSpan.FromHours(24));
        }
    }

    [RedisFact]
    public async Task While_Redis_is_gone_sessions_are_empty_and_when_it_is_back_they_are_remembered_again()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var store = await OpenAsync(redis, options => options with { Pause = TimeSpan.FromMilliseconds(10), FindWithin = Short, RecordWithin = Short });
        await store.RecordAsync(new[] { Action() }, default);
        Assert.Equal(["p"], (await store.FindAsync("v", default)).Viewed);

        await redis.KillAsync();
        for (var ask = 0; ask < 100; ask++)
            Assert.Empty((await store.FindAsync("v", default)).Viewed);
        await Assert.ThrowsAsync<SessionsUnavailableException>(async () => await store.RecordAsync(new[] { Action() }, default));

        await redis.RestartAsync();
        while (!await TryRecordAsync(store))
            await Task.Delay(10);
        Assert.Equal(["p"], (await store.FindAsync("v", default)).Viewed);
    }

    [RedisFact]
    public async Task While_Redis_is_silent_a_few_wait_for_it_and_then_nobody_does_until_it_is_back()
    {
        await using var redis = await RedisServer.StartAsync();
        var time = new WaitingTime();
        await using var store = await OpenAsync(redis, options => options with { FailuresInARow = 3, Pause = TimeSpan.FromSeconds(1) }, time);
        await store.RecordAsync(new[] { Action() }, default);

        await redis.PauseAsync();
        time.Limit = TimeSpan.FromMilliseconds(1);
        var waits = time.Waits;
        for (var ask = 0; ask < 100; ask++)
            Assert.Empty((await store.FindAsync("v", default)).Viewed);
        await Assert.ThrowsAsync<SessionsUnavailableException>(async () => await store.RecordAsync(new[] { Action() }, default));
        Assert.Equal(waits + 3, time.Waits);

        // After the pause one tries, and only one.
        time.Pass(TimeSpan.FromSeconds(2));
        for (var ask = 0; ask < 100; ask++)
            Assert.Empty((await store.FindAsync("v", default)).Viewed);
        Assert.Equal(waits + 4, time.Waits);

        await redis.GoOnAsync();
        time.Limit = null;
        do
            time.Pass(TimeSpan.FromSeconds(2));
        while ((await store.FindAsync("v", default)).Viewed.Count == 0);
        Assert.Equal(["p"], (await store.FindAsync("v", default)).Viewed);
    }

    [RedisFact]
    public async Task A_Redis_that_was_not_there_at_the_start_is_found_later()
    {
        await using var redis = await RedisServer.StartAsync();
        await redis.KillAsync();
        await using var store = await OpenAsync(redis, options => options with { Pause = TimeSpan.FromMilliseconds(10), FindWithin = Short, RecordWithin = Short });
        Assert.Empty((await store.FindAsync("v", default)).Viewed);

        await redis.RestartAsync();
        while (!await TryRecordAsync(store))
            await Task.Delay(10);
        Assert.Equal(["p"], (await store.FindAsync("v", default)).Viewed);
    }

    [RedisFact]
    public async Task By_TLS_it_talks_to_whom_its_certificates_have_signed_and_to_nobody_else()
    {
        using var files = new TemporaryData();
        using var authority = Authority();
        using var other = Authority();
        Issue(authority, files);
        await using var redis = await RedisServer.StartAsync(
            isEncrypted: true, "--requirepass", "secret", "--tls-auth-clients", "no", "--tls-cert-file", Path.Combine(files.Folder.Root, "server.pem"),
            "--tls-key-file", Path.Combine(files.Folder.Root, "server.key"), "--tls-ca-cert-file", Path.Combine(files.Folder.Root, "server.pem"));
        // As it is while certificates are replaced: several in one file.
        var trusted = files.Write("trusted.pem", $"{other.ExportCertificatePem()}\n{authority.ExportCertificatePem()}\n");
        var foreign = files.Write("foreign.pem", other.ExportCertificatePem());
        var password = files.Write("password", "secret\n");

        await using (var store = await OpenAsync(redis, options => options with { CertificatesFile = trusted, PasswordFile = password }))
            Assert.True(await TryRecordAsync(store));
        await using (var store = await OpenAsync(redis, options => options with { RecordWithin = Short, CertificatesFile = foreign, PasswordFile = password }))
            Assert.False(await TryRecordAsync(store));
        await using (var store = await OpenAsync(redis, options => options with { RecordWithin = Short, CertificatesFile = trusted }))
            Assert.False(await TryRecordAsync(store));
    }

    private static VisitorAction Action(EventType type = EventType.DetailPageView) => new("v", null, type, "p", Now);

    private static async Task<RedisSessionStore> OpenAsync(
        RedisServer redis, Func<RedisSessionOptions, RedisSessionOptions>? change = null, TimeProvider? time = null)
    {
        var store = TestSessions.Open(redis, time ?? TimeProvider.System, change);
        await store.Tried;
        return store;
    }

    private static async Task<bool> TryRecordAsync(RedisSessionStore store)
    {
        try
        {
            await store.RecordAsync(new[] { Action() }, default);
            return true;
        }
        catch (SessionsUnavailableException)
        {
            return false;
        }
    }

    private static X509Certificate2 Authority()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=the test's authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>A server's certificate by a name that nobody asks for, as that of a managed Redis.</summary>
    private static void Issue(X509Certificate2 authority, TemporaryData files)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=redis", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var issued = request.Create(authority, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1), [1]);
        files.Write("server.pem", issued.ExportCertificatePem());
        files.Write("server.key", key.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>Time that passes when it is told to, and counts who waits for how long; they may be made to wait less.</summary>
    private sealed class WaitingTime : TimeProvider
    {
        private TimeSpan _passed;

        public int Waits { get; private set; }

        public TimeSpan? Limit { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => _passed += time;

        public override long GetTimestamp() => _passed.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits++;
            return base.CreateTimer(callback, state, Limit ?? dueTime, period);
        }
    }
}
