using System.Buffers;
using System.Text;
using CsCheck;
using Platform.Contracts;

namespace Platform.Hosting.Tests.Answers;

public sealed class AttributionTokenTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char["abcäöü日-@123"], 0, 30];

    [Fact]
    public void What_is_written_reads_back() => Gen.Select(
            Name, Name, Name, Name, Gen.ULong, Gen.Long[0, 253_402_300_799_999], Gen.Dictionary(Gen.String[Gen.Char["abc"], 1, 9], Gen.String[Gen.Char["xyz"], 1, 9])[0, 4])
        .Sample((placement, model, version, rung, nonce, time, experiments) =>
        {
            var token = new AttributionToken
            {
                Placement = placement, Model = model, Version = version, Rung = rung, Nonce = nonce,
                AnsweredAt = DateTimeOffset.FromUnixTimeMilliseconds(time), Experiments = experiments,
            };
            var written = new ArrayBufferWriter<byte>();
            token.WriteTo(written);

            Assert.Equal(token.ToString(), Encoding.ASCII.GetString(written.WrittenSpan));
            Assert.True(AttributionToken.TryParse(token.ToString(), out var read));
            Assert.Equal(token with { Experiments = read.Experiments }, read);
            Assert.Equal(experiments.OrderBy(entry => entry.Key), read.Experiments.OrderBy(entry => entry.Key));
        });
}
