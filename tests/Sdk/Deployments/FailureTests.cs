using Grpc.Core;
using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumirpc;

namespace Platform.Sdk.Tests.Deployments;

/// <summary>Programs that fail: the exit code that the engine expects, a message, and never a hang.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private FakeEngine _engine = null!;

    public async Task InitializeAsync() => _engine = await FakeEngine.StartAsync();

    public async Task DisposeAsync() => await _engine.DisposeAsync();

    [Fact]
    public async Task An_exception_is_reported_with_where_it_was_thrown()
    {
        Assert.Equal(32, await RunAsync(() => throw new InvalidOperationException("out of stock")));

        var error = Assert.Single(_engine.Errors);
        Assert.Contains("unhandled exception", error, StringComparison.Ordinal);
        Assert.Contains("out of stock", error, StringComparison.Ordinal);
        Assert.Contains(nameof(FailureTests), error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_of_a_stack_class_comes_as_it_was_thrown()
    {
        Assert.Equal(32, await new RunUnderEngine(_engine).OfAsync(Deployment.RunAsync<ThrowingStack>));
        Assert.Equal(["the message alone"], _engine.Errors);
    }

    [Fact]
    public async Task An_exception_after_a_wait_fails_the_run()
    {
        Assert.Equal(32, await new RunUnderEngine(_engine).OfAsync(() => Deployment.RunAsync(async () =>
        {
            await Task.Yield();
            throw new RunException("later");
        })));
        Assert.Equal(["later"], _engine.Errors);
    }

    [Fact]
    public async Task An_exception_in_a_function_of_an_output_fails_the_run()
    {
        Assert.Equal(32, await RunAsync(() => new Thing("one").Id.Apply(id => id.Length > 100 ? id : throw new RunException("not that id"))));
        Assert.Equal(["not that id"], _engine.Errors);
    }

    [Fact]
    public async Task A_registration_that_fails_is_reported_once_whoever_waits_for_it()
    {
        _engine.OnRegister = request => request.Name == "bad"
            ? throw new RpcException(new Status(StatusCode.Unknown, "quota exceeded"))
            : Task.FromResult(FakeEngine.Made(request));

        Assert.Equal(32, await RunAsync(() =>
        {
            var bad = new Thing("bad");
            for (var i = 0; i < 10; i++)
                _ = new Thing($"dependent-{i}", new() { Text = bad.Id });
        }));

        Assert.Equal(["Registering bad (fake:index/thing:Thing) failed: quota exceeded"], _engine.Errors);
        Assert.DoesNotContain(_engine.Registered, request => request.Name.StartsWith("dependent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stack_output_without_a_value_is_an_error_with_its_name()
    {
        Assert.Equal(32, await new RunUnderEngine(_engine).OfAsync(Deployment.RunAsync<ForgetfulStack>));
        Assert.Contains("Address", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_made_before_the_stack_is_an_error_that_says_so()
    {
        Assert.Equal(32, await new RunUnderEngine(_engine).OfAsync(Deployment.RunAsync<HastyStack>));
        Assert.Contains("made before the stack", _engine.Errors.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_required_argument_is_an_error_with_its_name()
    {
        Assert.Equal(32, await RunAsync(() => new Thing("one", new() { Part = new ThingPartArgs() })));
        Assert.Contains("ThingPartArgs.Name ('name') is required", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_cannot_be_sent_is_an_error_that_says_where_it_lies()
    {
        Assert.Equal(32, await RunAsync(() => new Thing("one", new()
        {
            Any = new Dictionary<string, object> { ["list"] = new object[] { 1, DateTime.UnixEpoch } },
        })));
        Assert.Contains("one.any.list[1] is a System.DateTime", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logged_error_fails_a_run_that_goes_on_to_its_end()
    {
        Assert.Equal(1, await RunAsync(() =>
        {
            Log.Error("bad news");
            _ = new Thing("one");
        }));
        Assert.Equal(["bad news"], _engine.Errors);
        Assert.Contains(_engine.Registered, request => request.Name == "one");
    }

    [Fact]
    public async Task No_log_line_is_lost_and_all_keep_their_order()
    {
        Assert.Equal(32, await RunAsync(() =>
        {
            for (var i = 0; i < 500; i++)
                Log.Info($"{i}");
            throw new RunException("the end");
        }));

        Assert.Equal([.. Enumerable.Range(0, 500).Select(i => $"{i}"), "the end"], _engine.Logged.Select(line => line.Message));
    }

    [Fact]
    public async Task A_log_line_names_its_resource_and_keeps_its_marks()
    {
        await RunAsync(() =>
        {
            Log.Warn("look", new Thing("one"), streamId: 7, ephemeral: true);
            Log.Debug("detail");
        });

        var line = _engine.Logged.Single(logged => logged.Severity == LogSeverity.Warning);
        Assert.Equal(("look", FakeEngine.UrnOf("", "fake:index/thing:Thing", "one"), 7, true), (line.Message, line.Urn, line.StreamId, line.Ephemeral));
        Assert.Contains(_engine.Logged, logged => logged is { Severity: LogSeverity.Debug, Urn: "" });
    }

    [Fact]
    public async Task A_log_line_about_a_resource_that_never_comes_is_sent_all_the_same()
    {
        var never = new TaskCompletionSource<RegisterResourceResponse>();
        _engine.OnRegister = request => request.Name == "never" ? never.Task : Task.FromResult(FakeEngine.Made(request));

        Assert.Equal(32, await RunAsync(() =>
        {
            Log.Info("about it", new Thing("never"));
            throw new RunException("the end");
        }));

        Assert.Equal(["about it", "the end"], _engine.Logged.Select(line => line.Message).Order());
        never.SetCanceled();
    }

    [Fact]
    public async Task A_log_line_about_a_resource_does_not_hold_up_the_others()
    {
        var release = new TaskCompletionSource();
        var logged = new TaskCompletionSource();
        _engine.OnLog = _ => logged.TrySetResult();
        _engine.OnRegister = async request =>
        {
            if (request.Name == "slow")
                await release.Task;
            return FakeEngine.Made(request);
        };
        var run = RunAsync(() =>
        {
            Log.Info("about it", new Thing("slow"));
            Log.Info("another");
        });

        await logged.Task;
        Assert.Equal(["another"], _engine.Logged.Select(line => line.Message));
        release.SetResult();
        Assert.Equal(0, await run);
        Assert.Equal(["another", "about it"], _engine.Logged.Select(line => line.Message));
    }

    [Fact]
    public async Task An_engine_that_goes_away_half_way_ends_the_run_with_a_message()
    {
        _engine.OnRegister = async request =>
        {
            if (request.Name == "three")
                await _engine.KillAsync();
            return FakeEngine.Made(request);
        };
        var standardError = new StringWriter();
        var code = await ConsoleErrors.CapturedAsync(standardError, () => RunAsync(() =>
        {
            var one = new Thing("one");
            var two = new Thing("two", new() { Text = one.Id });
            _ = new Thing("three", new() { Text = two.Id });
            _ = new Thing("four", null, new CustomResourceOptions { DependsOn = { two } });
        }));

        Assert.Equal(1, code);
        Assert.Contains("The engine takes no log lines any more", standardError.ToString(), StringComparison.Ordinal);
        Assert.Contains("failed", standardError.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_that_was_never_there_ends_the_run_with_a_message()
    {
        await _engine.KillAsync();
        var standardError = new StringWriter();

        Assert.Equal(1, await ConsoleErrors.CapturedAsync(standardError, () => RunAsync(() => new Thing("one"))));
        Assert.Contains("the engine cannot be reached any more", standardError.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_that_knows_no_end_of_programs_is_no_error()
    {
        _engine.OnShutdown = () => throw new RpcException(new Status(StatusCode.Unimplemented, "never heard of it"));
        Assert.Equal(0, await RunAsync(() => new Thing("one")));
    }

    [Fact]
    public async Task The_run_ends_only_when_the_engine_no_longer_needs_the_program()
    {
        var release = new TaskCompletionSource();
        var asked = new TaskCompletionSource();
        _engine.OnShutdown = () =>
        {
            asked.SetResult();
            return release.Task;
        };

        var run = RunAsync(() => new Thing("one"));
        await asked.Task;
        Assert.False(run.IsCompleted);
        Assert.Contains(_engine.Registered, request => request.Name == "one");
        release.SetResult();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task An_end_that_the_engine_refuses_is_a_failure()
    {
        _engine.OnShutdown = () => throw new RpcException(new Status(StatusCode.Internal, "hooks failed"));
        Assert.Equal(32, await RunAsync(() => new Thing("one")));
        Assert.Equal(["The engine did not answer: hooks failed"], _engine.Errors);
    }

    [Theory]
    [InlineData("PULUMI_MONITOR", null)]
    [InlineData("PULUMI_STACK", null)]
    [InlineData("PULUMI_DRY_RUN", "perhaps")]
    [InlineData("PULUMI_PARALLEL", "many")]
    [InlineData("PULUMI_QUERY_MODE", null)]
    public async Task A_program_without_an_engine_says_so(string variable, string? value)
    {
        var run = new RunUnderEngine(_engine) { Variables = new Dictionary<string, string?> { [variable] = value } };
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => run.OfAsync(() => new Thing("one")));
        Assert.Contains(variable, error.Message, StringComparison.Ordinal);
        Assert.Contains("without the Pulumi engine", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_too_old_for_an_option_is_an_error_with_the_options_name()
    {
        _engine.Supports = feature => feature != "deletedWith";
        Assert.Equal(32, await RunAsync(() => new Thing("one", null, new CustomResourceOptions { DeletedWith = new Thing("other") })));
        Assert.Contains("DeletedWith", Assert.Single(_engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_cannot_be_read_by_an_id()
    {
        Assert.Equal(32, await RunAsync(() => new Group("group", null, new ComponentResourceOptions { Id = "7" })));
        Assert.Contains("not for components", _engine.Errors.First(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(Action program) => new RunUnderEngine(_engine).OfAsync(program);

    private sealed class ThrowingStack : Stack
    {
        public ThrowingStack() => throw new RunException("the message alone");
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output]
        public Output<string>? Address { get; set; }
    }

    private sealed class HastyStack : Stack
    {
        public Thing Early { get; } = new("early");
    }
}
