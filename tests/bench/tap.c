/* A tap on the sound graph: plays into the virtual microphone, hears the virtual speaker, and keeps
 * for every cycle of the graph when it was, so that each sample has a time.
 *
 * Players and recorders buffer an unknown amount; a filter node is called inside the cycle and told
 * its start on CLOCK_MONOTONIC. Each side is a node of its own, so that microphone and speaker keep
 * the clocks they have without us. No node asks for a latency: the client under test alone decides
 * the graph's quantum. All data lies in memory shared with the one who started this program.
 *
 *   tap PATH     where PATH is a file of sizeof(struct shared) bytes of zeros; ends with stdin
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <pipewire/filter.h>
#include <pipewire/pipewire.h>

#define HEARD (1u << 23)  /* samples, a ring: 174 s at 48 kHz */
#define TRACK (1u << 22)  /* samples to play at most: 87 s */
#define CYCLES (1u << 16) /* records, a ring: 5 minutes at the smallest quantum */

/* tests/bench/tap.py names the same fields in the same order. */
struct cycle {
    int64_t start_ns; /* the graph's word for the start of the cycle */
    int64_t woke_ns;  /* when we were called */
    int64_t position; /* the driver's count of samples at the start */
    int64_t sample;   /* heard: count of samples before this cycle; played: place in the track or -1 */
    int64_t frames;
};

struct shared {
    /* Written by us. A count is stored after what it counts. */
    uint64_t heard_cycles;
    uint64_t played_cycles;
    uint64_t heard_samples;
    uint64_t ticket_played; /* the last ticket whose track was begun */
    /* Written by the other side. A ticket is stored after its track. */
    uint64_t ticket;
    uint64_t track_frames; /* 0: silence */
    uint64_t track_loops;
    uint64_t unused[505];
    struct cycle heard_cycle[CYCLES];
    struct cycle played_cycle[CYCLES];
    float heard[HEARD];
    float track[TRACK];
};

struct tap {
    struct pw_main_loop *loop;
    struct pw_filter *ear, *mouth;
    void *ear_port, *mouth_port;
    struct shared *shared;
    uint64_t place; /* in the track */
    int playing;
};

static int64_t now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void on_ear(void *data, struct spa_io_position *position)
{
    struct tap *tap = data;
    struct shared *shared = tap->shared;
    uint64_t first = shared->heard_samples, frames = position->clock.duration;
    const float *in = pw_filter_get_dsp_buffer(tap->ear_port, frames);
    for (uint64_t i = 0; i < frames; i++)
        shared->heard[(first + i) % HEARD] = in ? in[i] : 0;
    shared->heard_cycle[shared->heard_cycles % CYCLES] = (struct cycle){
        position->clock.nsec, now_ns(), position->clock.position, first, frames};
    __atomic_store_n(&shared->heard_samples, first + frames, __ATOMIC_RELEASE);
    __atomic_store_n(&shared->heard_cycles, shared->heard_cycles + 1, __ATOMIC_RELEASE);
}

static void on_mouth(void *data, struct spa_io_position *position)
{
    struct tap *tap = data;
    struct shared *shared = tap->shared;
    uint64_t frames = position->clock.duration;
    uint64_t ticket = __atomic_load_n(&shared->ticket, __ATOMIC_ACQUIRE);
    float *out = pw_filter_get_dsp_buffer(tap->mouth_port, frames);
    if (ticket != shared->ticket_played) {
        tap->place = 0;
        tap->playing = 1;
        __atomic_store_n(&shared->ticket_played, ticket, __ATOMIC_RELEASE);
    }
    struct cycle record = {position->clock.nsec, now_ns(), position->clock.position,
                           tap->playing ? (int64_t)tap->place : -1, frames};
    for (uint64_t i = 0; i < frames; i++) {
        if (tap->playing && tap->place >= shared->track_frames) {
            tap->place = 0;
            tap->playing = shared->track_loops && shared->track_frames;
        }
        float sample = tap->playing ? shared->track[tap->place++ % TRACK] : 0;
        if (out)
            out[i] = sample;
    }
    shared->played_cycle[shared->played_cycles % CYCLES] = record;
    __atomic_store_n(&shared->played_cycles, shared->played_cycles + 1, __ATOMIC_RELEASE);
}

static const struct pw_filter_events EAR = {PW_VERSION_FILTER_EVENTS, .process = on_ear};
static const struct pw_filter_events MOUTH = {PW_VERSION_FILTER_EVENTS, .process = on_mouth};

static struct pw_filter *add(struct tap *tap, const char *name, enum pw_direction direction,
                             const struct pw_filter_events *events, void **port)
{
    struct pw_filter *filter =
        pw_filter_new_simple(pw_main_loop_get_loop(tap->loop), name,
                             pw_properties_new(PW_KEY_NODE_NAME, name, PW_KEY_MEDIA_TYPE, "Audio",
                                               PW_KEY_NODE_AUTOCONNECT, "false", NULL),
                             events, tap);
    *port = pw_filter_add_port(
        filter, direction, PW_FILTER_PORT_FLAG_MAP_BUFFERS, sizeof(int),
        pw_properties_new(PW_KEY_FORMAT_DSP, "32 bit float mono audio", PW_KEY_PORT_NAME, "mono", NULL),
        NULL, 0);
    if (!*port || pw_filter_connect(filter, PW_FILTER_FLAG_RT_PROCESS, NULL, 0) < 0)
        return NULL;
    return filter;
}

static void on_stdin(void *data, int fd, uint32_t mask)
{
    char byte;
    if (read(fd, &byte, 1) <= 0)
        pw_main_loop_quit(((struct tap *)data)->loop);
}

static void on_signal(void *data, int number)
{
    pw_main_loop_quit(((struct tap *)data)->loop);
}

int main(int argc, char *argv[])
{
    struct tap tap = {0};
    int fd = argc == 2 ? open(argv[1], O_RDWR) : -1;
    if (fd < 0) {
        fprintf(stderr, "usage: tap PATH (%s)\n", strerror(errno));
        return 2;
    }
    tap.shared = mmap(NULL, sizeof *tap.shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, 0);
    if (tap.shared == MAP_FAILED) {
        perror("tap: mmap");
        return 1;
    }
    pw_init(&argc, &argv);
    tap.loop = pw_main_loop_new(NULL);
    struct pw_loop *loop = pw_main_loop_get_loop(tap.loop);
    pw_loop_add_signal(loop, SIGTERM, on_signal, &tap);
    pw_loop_add_io(loop, STDIN_FILENO, SPA_IO_IN | SPA_IO_HUP, false, on_stdin, &tap);
    tap.ear = add(&tap, "bench_ear", PW_DIRECTION_INPUT, &EAR, &tap.ear_port);
    tap.mouth = add(&tap, "bench_mouth", PW_DIRECTION_OUTPUT, &MOUTH, &tap.mouth_port);
    if (!tap.ear || !tap.mouth) {
        fprintf(stderr, "tap: no place in the graph: %s\n", strerror(errno));
        return 1;
    }
    pw_main_loop_run(tap.loop);
    pw_filter_destroy(tap.ear);
    pw_filter_destroy(tap.mouth);
    pw_main_loop_destroy(tap.loop);
    pw_deinit();
    return 0;
}
