using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Graph;
using Pulumirpc;
using static Platform.Infra.Tests.Preview.Graphs;

namespace Platform.Infra.Tests.Preview.Engine;

/// <summary>The engine as the wire shows it.</summary>
public sealed class RecordingEngineTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RecordingEngine _engine = null!;
    private EngineClient _client = null!;

    public async Task InitializeAsync()
    {
        _engine = await RecordingEngine.StartAsync("shop", "test", _folder.Path, InvokeAnswers.Standard);
        _client = new EngineClient(_engine.Address);
        await _client.RegisterAsync(new RegisterResourceRequest { Type = ResourceUrn.StackType, Name = "shop-test" });
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _engine.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_registration_is_answered_with_its_urn_no_id_and_its_inputs()
    {
        var request = Request("box");
        request.Object = new Struct { Fields = { ["location"] = Value.ForString("EU"), ["unknown"] = Value.ForString(WireSigns.Unknown) } };
        var response = await _client.RegisterAsync(request);

        Assert.Equal((Urn(Bucket, "box"), "", Pulumirpc.Result.Success), (response.Urn, response.Id, response.Result));
        Assert.Equal(request.Object, response.Object);
    }

    [Fact]
    public async Task An_imported_resource_has_the_id_that_the_program_says()
    {
        var request = Request("box");
        request.ImportId = "projects/shop/box";
        Assert.Equal("projects/shop/box", (await _client.RegisterAsync(request)).Id);
    }

    [Fact]
    public async Task An_output_that_is_declared_secret_comes_back_as_one()
    {
        var request = Request("box");
        request.Object = new Struct { Fields = { ["key"] = Value.ForString("hunter2!") } };
        request.AdditionalSecretOutputs.Add("key");
        var key = (await _client.RegisterAsync(request)).Object.Fields["key"].StructValue.Fields;

        Assert.Equal((WireSigns.Secret, "hunter2!"), (key[WireSigns.Key].StringValue, key["value"].StringValue));
    }

    [Fact]
    public async Task A_parent_that_was_not_registered_is_refused()
    {
        var request = Request("box");
        request.Parent = Urn("test:index:Shelf", "nowhere");
        await AssertRefusedAsync(() => _client.RegisterAsync(request), "box (gcp:storage/bucket:Bucket) has the parent");
    }

    [Fact]
    public async Task A_dependency_that_was_not_registered_is_refused()
    {
        var request = Request("box");
        request.Dependencies.Add(Urn(Bucket, "nowhere"));
        await AssertRefusedAsync(() => _client.RegisterAsync(request), "box (gcp:storage/bucket:Bucket) depends on");
    }

    [Theory]
    [InlineData("nowhere", "which was not registered")]
    [InlineData("aws", "which is none of gcp")]
    public async Task A_provider_that_is_not_there_or_another_is_refused(string provider, string why)
    {
        await _client.RegisterAsync(new RegisterResourceRequest { Type = "pulumi:providers:aws", Name = "aws", Custom = true });
        var request = Request("box");
        request.Provider = $"{Urn($"pulumi:providers:{provider}", provider)}::{WireSigns.Unknown}";
        await AssertRefusedAsync(() => _client.RegisterAsync(request), why);
    }

    [Fact]
    public async Task A_name_is_taken_once_by_whatever_means()
    {
        await _client.RegisterAsync(Request("box"));
        await AssertRefusedAsync(() => _client.RegisterAsync(Request("box")), "is registered twice");
        await AssertRefusedAsync(() => _client.ReadAsync(new ReadResourceRequest { Type = Bucket, Name = "box", Id = "box" }), "is registered twice");
    }

    [Fact]
    public async Task A_component_of_another_language_is_refused()
    {
        await AssertRefusedAsync(
            () => _client.RegisterAsync(new RegisterResourceRequest { Type = "a:b:C", Name = "c", Remote = true }), "of another language");
    }

    [Fact]
    public async Task Outputs_of_nobody_are_refused() => await AssertRefusedAsync(
        () => _client.SetOutputsAsync(new RegisterResourceOutputsRequest { Urn = Urn(Bucket, "nowhere") }), "not registered");

    [Fact]
    public async Task It_says_what_it_understands()
    {
        Assert.True(await _client.SupportsAsync("resourceReferences"));
        Assert.True(await _client.SupportsAsync("aliasSpecs"));
        Assert.False(await _client.SupportsAsync("transforms"));
        Assert.False(await _client.SupportsAsync("resourceHooks"));
    }

    [Fact]
    public async Task Messages_are_kept_by_their_weight_but_for_those_that_are_not_meant_to_last()
    {
        await _client.LogAsync(new LogRequest { Severity = LogSeverity.Info, Message = "b" });
        await _client.LogAsync(new LogRequest { Severity = LogSeverity.Info, Message = "a" });
        await _client.LogAsync(new LogRequest { Severity = LogSeverity.Error, Message = "c", Urn = StackUrn });
        await _client.LogAsync(new LogRequest { Severity = LogSeverity.Debug, Message = "no" });
        await _client.LogAsync(new LogRequest { Severity = LogSeverity.Warning, Message = "no", Ephemeral = true });

        Assert.Equal(
            [new(DiagnosticSeverity.Error, "c", StackUrn), new(DiagnosticSeverity.Info, "a"), new(DiagnosticSeverity.Info, "b")],
            _engine.ToGraph().Diagnostics.AsEnumerable());
    }

    [Fact]
    public async Task A_reference_to_a_resource_is_kept_as_its_urn()
    {
        var request = Request("box");
        request.Object = new Struct
        {
            Fields =
            {
                ["like"] = Value.ForStruct(new Struct
                {
                    Fields =
                    {
                        [WireSigns.Key] = Value.ForString(WireSigns.Reference), ["urn"] = Value.ForString(StackUrn), ["id"] = Value.ForString(""),
                    },
                }),
            },
        };
        await _client.RegisterAsync(request);

        Assert.Equal(Text(StackUrn), _engine.ToGraph().Resources.Single(resource => resource.Name == "box").Inputs.At("like", "resource"));
    }

    [Fact]
    public async Task It_takes_a_message_of_many_mebibytes()
    {
        var request = Request("box");
        request.Object = new Struct { Fields = { ["content"] = Value.ForString(new string('x', 8 << 20)) } };
        using var client = new EngineClient(_engine.Address);
        var refusal = await Record.ExceptionAsync(() => client.RegisterAsync(request));

        // The answer is as large, and this client takes none above 4 MiB; what counts is that the engine took it.
        Assert.IsType<RpcException>(refusal);
        Assert.Contains(_engine.ToGraph().Resources, resource => resource.Name == "box");
    }

    [Fact]
    public async Task It_lets_a_program_go_at_once() => Assert.Equal(new Empty(), await _client.ShutDownAsync());

    private static RegisterResourceRequest Request(string name) => new() { Type = Bucket, Name = name, Custom = true, Parent = StackUrn };

    private async Task AssertRefusedAsync(Func<Task> call, string why)
    {
        var refusal = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Contains(why, refusal.Status.Detail, StringComparison.Ordinal);
        Assert.Contains(_engine.ToGraph().Diagnostics, one => one.Severity == DiagnosticSeverity.Error && one.Message == refusal.Status.Detail);
    }
}
